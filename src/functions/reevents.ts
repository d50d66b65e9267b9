import { type DatedEvent, type EventQuestion, eventsOf } from "../core/event-question";
import { Failure, isFailure } from "../core/failure";
import { formatInstant } from "../core/instant";
import type { SnapshotView } from "../core/view";
import { type Answer, type Cell, CellDay } from "./answer";
import { ends, readText } from "./argument";
import { ask } from "./ask";
import { readWhenOrBlank } from "./date-argument";

/**
 * Dated, cited events: quotas, export controls, VAT, price floors, announcements; oldest first.
 * @customfunction
 * @param [subject] What they are about, such as "China", "REConc" or "MP"; omitted gives all.
 * @param [start] First day, or a period such as "2025", or "-1Y".
 * @param [end] Last day; omitted means without end, or the end of a period given as start.
 * @returns Rows of day (a month or year where the day is not known), subject, kind, event, source, known since.
 * @remarks
 * An event is known since the day of its source: the last column is the moment. An event of a month or a year has that
 * as its day, and belongs to a span that overlaps it. REFACT gives figures.
 * @example What moved MP in the autumn of 2025.
 * =REEVENTS("MP","2025-10-01","2025-12-31")
 * -> 2025-10-01 | MP | floor | Price protection of MP Materials at 110 USD/kg NdPr begins. | … | …
 * @example China's steps of VAT.
 * =REEVENTS("China",,"2019-12-31")
 * -> 2018-05-01 | China | tax | VAT on goods falls from 17 % to 16 %. | … | …
 *    2019-04-01 | China | tax | VAT on goods falls from 16 % to 13 %… | … | …
 * @example Nothing in that span.
 * =REEVENTS("MP","2020","2021")
 * -> #N/A no-match: Nothing about MP falls into 2020-01-01/2021-12-31. Ask for a longer span.
 */
export function REEVENTS(subject?: unknown, start?: unknown, end?: unknown): any[][] {
  return ask<Answer>(() => {
    const about = readText(
      subject,
      "subject",
      (input) => new Failure("unknown-subject", { input }),
    );
    if (ends(about)) return about;
    const first = readWhenOrBlank(start, "start");
    if (ends(first)) return first;
    const last = readWhenOrBlank(end, "end");
    if (ends(last)) return last;
    const question: EventQuestion = {
      ...(about === undefined ? {} : { subject: about }),
      ...(first === undefined ? {} : { start: first }),
      ...(last === undefined ? {} : { end: last }),
    };
    return {
      needs: { series: [], facts: true },
      answer: (current) => {
        const events = eventsOf(current, question);
        return isFailure(events) ? events : events.map((dated) => cellsOf(current, dated));
      },
    };
  }) as unknown[][];
}

function cellsOf({ catalogue }: SnapshotView, { event, first, last }: DatedEvent): Cell[] {
  const { day, subject, kind, text, source, knownSince } = event;
  const { title } = catalogue.sources.find(({ id }) => id === source) ?? { title: source };
  const when = first === last ? new CellDay(first) : day;
  return [when, subject, kind, text, title, formatInstant(knownSince)];
}
