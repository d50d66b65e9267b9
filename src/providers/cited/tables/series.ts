/**
 * The series that the cited prices belong to. Nothing here is inferred: currency, mass, VAT and frequency are each quoter's own.
 * `default` marks the quoter that answers for a code without one; it is the one with the freshest real prices,
 * PRESS (quoter not named) and USGS (yearly) only where there is no other.
 */
export const seriesCsv = `code,default,kind,currency,mass,contained,vat,frequency,calendar,specification
NdOxide@BREX,yes,material,CNY,t,,included,daily,cn,Average of the Baotou Rare Earth Products Exchange
PrOxide@BREX,yes,material,CNY,t,,included,daily,cn,Average of the Baotou Rare Earth Products Exchange
YOxide@BREX,yes,material,CNY,t,,included,daily,cn,Average of the Baotou Rare Earth Products Exchange
PrNdOxide@BREX,yes,material,CNY,t,,included,daily,cn,Average of the Baotou Rare Earth Products Exchange
PrNdMetal@BREX,yes,material,CNY,t,,included,daily,cn,Average of the Baotou Rare Earth Products Exchange

REConc@NRE,yes,material,CNY,t,,excluded,quarterly,cn,"Bayan Obo concentrate, REO 50 %, dry; transfer price of Baotou Steel (600010) to China Northern Rare Earth (600111)"
PrNdOxide@NRE,,material,CNY,t,,included,monthly,cn,List price of China Northern Rare Earth; ended in January 2025
PrNdMetal@NRE,,material,CNY,t,,included,monthly,cn,List price of China Northern Rare Earth; ended in January 2025
NdOxide@NRE,,material,CNY,t,,included,monthly,cn,List price of China Northern Rare Earth; ended in January 2025
NdMetal@NRE,,material,CNY,t,,included,monthly,cn,List price of China Northern Rare Earth; ended in January 2025
LaOxide@NRE,yes,material,CNY,t,,included,monthly,cn,List price of China Northern Rare Earth; ended in January 2025
CeOxide@NRE,yes,material,CNY,t,,included,monthly,cn,List price of China Northern Rare Earth; ended in January 2025

NdOxide@SunSirs,,material,CNY,t,,included,daily,cn,SunSirs range and mean
PrOxide@SunSirs,,material,CNY,t,,included,daily,cn,SunSirs range and mean
PrNdOxide@SunSirs,,material,CNY,t,,included,daily,cn,SunSirs range and mean
NdMetal@SunSirs,,material,CNY,t,,included,daily,cn,SunSirs range and mean
PrMetal@SunSirs,yes,material,CNY,t,,included,daily,cn,SunSirs range and mean
PrNdMetal@SunSirs,,material,CNY,t,,included,daily,cn,SunSirs range and mean
DyOxide@SunSirs,yes,material,CNY,t,,included,daily,cn,SunSirs range and mean
TbOxide@SunSirs,yes,material,CNY,t,,included,daily,cn,SunSirs range and mean
DyMetal@SunSirs,yes,material,CNY,t,,included,daily,cn,SunSirs range and mean
TbMetal@SunSirs,yes,material,CNY,t,,included,daily,cn,SunSirs range and mean
DyFe@SunSirs,yes,material,CNY,t,,included,daily,cn,SunSirs range and mean

PrNdOxide@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
PrNdMetal@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
PrOxide@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
NdOxide@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
CeOxide@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
DyOxide@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
TbOxide@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
PrMetal@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
DyMetal@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"
DyFe@SMM,,material,CNY,t,,included,daily,cn,"SMM range, as its notes give it"

NdOxide@Argus,,material,CNY,kg,,included,daily,cn,"Argus, 99.5-99.9 %, ex-works China"
PrOxide@Argus,,material,CNY,kg,,included,daily,cn,"Argus, 99.5-99.9 %, ex-works China"
PrNdOxide@Argus,,material,CNY,kg,,included,daily,cn,"Argus, 99 %, ex-works China"
NdMetal@Argus,yes,material,CNY,kg,,included,daily,cn,"Argus, 99 %, ex-works China"
PrNdMetal@Argus,,material,CNY,kg,,included,daily,cn,"Argus, 99 %, ex-works China"
NdOxide.FOB@Argus,yes,material,USD,kg,,none,daily,cn,"Argus, 99.5-99.9 %, fob China"
PrOxide.FOB@Argus,yes,material,USD,kg,,none,daily,cn,"Argus, 99.5-99.9 %, fob China"
PrNdOxide.FOB@Argus,yes,material,USD,kg,,none,daily,cn,"Argus, 99 %, fob China"
NdMetal.FOB@Argus,yes,material,USD,kg,,none,daily,cn,"Argus, 99 %, fob China"
PrNdMetal.FOB@Argus,yes,material,USD,kg,,none,daily,cn,"Argus, 99 %, fob China"
YOxide.EU@Argus,yes,material,USD,kg,,none,weekly,weekdays,"Argus, 99.999 %, cif Europe"

SmOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
EuOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
GdOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
TbOxide@CSRE,,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
DyOxide@CSRE,,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
HoOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
ErOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
YbOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
LuOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
YOxide@CSRE,,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth
ScOxide@CSRE,yes,material,CNY,t,,included,weekly,cn,List price of China Southern Rare Earth

PrNdOxide@ACREI,,material,CNY,kg,,included,daily,cn,Average of the Association of China Rare Earth Industry
IonOreMidY@ACREI,yes,material,CNY,t,,included,monthly,cn,"Monthly average of the Association of China Rare Earth Industry, per t of REO"
REIndex@ACREI,,index,,,,none,daily,cn,Association of China Rare Earth Industry; 2010 = 100
REIndex@SunSirs,yes,index,,,,none,daily,cn,SunSirs; 2011-12-06 = 1000
CSI930598@CSI,yes,index,,,,none,daily,xshg,CSI Rare Earth Industry (equities); 2011-12-31 = 1000

NdOxide@USGS,,material,USD,kg,,none,yearly,weekdays,"Average of the year, 99.5 %, after Argus"
DyOxide@USGS,,material,USD,kg,,none,yearly,weekdays,"Average of the year, 99.5 %, after Argus"
TbOxide@USGS,,material,USD,kg,,none,yearly,weekdays,"Average of the year, 99.99 %, after Argus"
EuOxide@USGS,,material,USD,kg,,none,yearly,weekdays,"Average of the year, 99.99 %, after Argus"
LaOxide@USGS,,material,USD,kg,,none,yearly,weekdays,"Average of the year, 99.5 %, after Argus"
CeOxide@USGS,,material,USD,kg,,none,yearly,weekdays,"Average of the year, 99.5 %, after Argus"
LaCeMetal@USGS,yes,material,USD,kg,,none,yearly,weekdays,"Average of the year, mischmetal of 65 % Ce and 35 % La, after Argus"

RECarbonate@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones; REO 42-45 %"
LaOxide@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
CeOxide@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
PrOxide@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
NdOxide@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
PrNdOxide@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
SmOxide@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
EuOxide@PRESS,,material,CNY,kg,,included,daily,cn,"Quoter not named, rows may be of different ones"
TbOxide@PRESS,,material,CNY,kg,,included,daily,cn,"Quoter not named, rows may be of different ones"
DyOxide@PRESS,,material,CNY,kg,,included,daily,cn,"Quoter not named, rows may be of different ones"
YOxide@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
LaMetal@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
CeMetal@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
PrMetal@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
NdMetal@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
PrNdMetal@PRESS,,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
GdFe@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
HoFe@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones"
MagnetN45@PRESS,yes,material,CNY,t,,included,monthly,cn,"Quoter not named; sintered NdFeB of grade N45, end of the month"
WConc65Black@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named; wolframite concentrate, per t at 65 % WO3"
WConc65White@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named; scheelite concentrate, per t at 65 % WO3"
APT@PRESS,yes,material,CNY,t,,included,daily,cn,"Quoter not named, rows may be of different ones; WO3 of at least 88.5 %"
WPowder@PRESS,yes,material,CNY,kg,,included,daily,cn,"Quoter not named, rows may be of different ones"
WCPowder@PRESS,yes,material,CNY,t,,included,daily,cn,Quoter not named
FeW70@PRESS,yes,material,CNY,t,,included,daily,cn,Quoter not named

EURUSD@ECB,,rate,USD,,,none,daily,target,USD for one EUR
EURCNY@ECB,,rate,CNY,,,none,daily,target,CNY for one EUR
`;
