/**
 * Listed names of the chain, with their issuer: the ticker of its first listing. Twins name one issuer. Names without
 * weights in weights.ts are members of the A-share board or index, or known makers, of whose revenue no split was found.
 */
export const listingsCsv = `ticker,issuer,name,chinese_name
600111.SH,600111.SH,China Northern Rare Earth,北方稀土
600010.SH,600010.SH,Baotou Steel,包钢股份
000831.SZ,000831.SZ,China Rare Earth Resources and Technology,中国稀土
600392.SH,600392.SH,Shenghe Resources,盛和资源
600259.SH,600259.SH,Rising Nonferrous (广晟有色),中稀有色
600549.SH,600549.SH,Xiamen Tungsten,厦门钨业
300748.SZ,300748.SZ,JL MAG Rare-Earth,金力永磁
6680.HK,300748.SZ,JL MAG Rare-Earth,金力永磁
300224.SZ,300224.SZ,Zhenghai Magnetic,正海磁材
300066.SZ,300066.SZ,Sanchuan Wisdom,三川智慧
000970.SZ,000970.SZ,Zhong Ke San Huan,中科三环
600366.SH,600366.SH,Ningbo Yunsheng,宁波韵升
688077.SH,688077.SH,Earth-Panda,大地熊
603072.SH,603072.SH,Tianhe Magnetics,天和磁材
301141.SZ,301141.SZ,Zhongke Magnetic,中科磁业
301622.SZ,301622.SZ,INST Magnetic,英思特
300127.SZ,300127.SZ,Galaxy Magnets,银河磁体
000795.SZ,000795.SZ,Innuovo,英洛华
000969.SZ,000969.SZ,Advanced Technology and Materials,安泰科技
002056.SZ,002056.SZ,DMEGC Magnetics,横店东磁
600206.SH,600206.SH,Grinm Advanced Materials,有研新材
600980.SH,600980.SH,BGRIMM Technology,北矿科技
300835.SZ,300835.SZ,Sinomag,龙磁科技
002645.SZ,002645.SZ,Huahong Technology,华宏科技
688190.SH,688190.SH,Yunlu Advanced Materials,云路股份
002600.SZ,002600.SZ,Lingyi iTech,领益智造
002202.SZ,002202.SZ,Goldwind,金风科技
600580.SH,600580.SH,Wolong Electric Drive,卧龙电驱
002340.SZ,002340.SZ,GEM,格林美
601600.SH,601600.SH,Aluminum Corporation of China,中国铝业
002057.SZ,002057.SZ,Sinosteel New Materials,中钢天源
836807.BJ,836807.BJ,Benlang New Materials,奔朗新材
873305.BJ,873305.BJ,Jiuling Technology,九菱科技
002378.SZ,002378.SZ,Zhangyuan Tungsten,章源钨业
LYC.AX,LYC.AX,Lynas Rare Earths,
MP.US,MP.US,MP Materials,
ILU.AX,ILU.AX,Iluka Resources,
ARU.AX,ARU.AX,Arafura Rare Earths,
NTU.AX,NTU.AX,Northern Minerals,
UUUU.US,UUUU.US,Energy Fuels,
EFR.TO,UUUU.US,Energy Fuels,
NEO.TO,NEO.TO,Neo Performance Materials,
USAR.US,USAR.US,USA Rare Earth,
ASM.AX,ASM.AX,Australian Strategic Materials,
0769.HK,0769.HK,China Rare Earth Holdings,中国稀土控股
4063.T,4063.T,Shin-Etsu Chemical,信越化学
6762.T,6762.T,TDK,
5471.T,5471.T,Daido Steel,大同特殊钢
`;
