/** Seconds at which answers are counted as quick enough. */
const STEPS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10];

interface Route {
  readonly statuses: Map<number, number>;
  readonly steps: number[];
  seconds: number;
  answers: number;
  codes: number;
}

/** What is counted of the answers of this process. */
export interface Metrics {
  count(route: string, status: number, seconds: number, codes: number): void;
  /** As Prometheus reads it, with values of the moment besides. */
  write(now: Readonly<Record<string, number>>): string;
}

/** Counts answers by route and status; routes are the endpoints' own, so that no asker can make one up. */
export function metricsOf(): Metrics {
  const routes = new Map<string, Route>();
  return {
    count(name, status, seconds, codes) {
      let route = routes.get(name);
      if (!route) {
        route = {
          statuses: new Map(),
          steps: STEPS.map(() => 0),
          seconds: 0,
          answers: 0,
          codes: 0,
        };
        routes.set(name, route);
      }
      route.statuses.set(status, (route.statuses.get(status) ?? 0) + 1);
      route.seconds += seconds;
      route.answers += 1;
      route.codes += codes;
      for (let at = STEPS.length - 1; at >= 0 && seconds <= (STEPS[at] ?? 0); at--) {
        route.steps[at] = (route.steps[at] ?? 0) + 1;
      }
    },
    write(now) {
      const lines = ["# TYPE reprice_requests_total counter"];
      for (const [name, { statuses }] of routes) {
        for (const [status, count] of statuses) {
          lines.push(`reprice_requests_total{route="${name}",status="${status}"} ${count}`);
        }
      }
      lines.push("# TYPE reprice_series_asked_total counter");
      for (const [name, { codes }] of routes) {
        if (codes > 0) lines.push(`reprice_series_asked_total{route="${name}"} ${codes}`);
      }
      lines.push("# TYPE reprice_request_seconds histogram");
      for (const [name, route] of routes) lines.push(...histogramLines(name, route));
      for (const [name, value] of Object.entries(now)) {
        lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
      }
      return `${lines.join("\n")}\n`;
    },
  };
}

function histogramLines(name: string, { steps, seconds, answers }: Route): readonly string[] {
  const bucket = (step: string, count: number) =>
    `reprice_request_seconds_bucket{route="${name}",le="${step}"} ${count}`;
  return [
    ...STEPS.map((step, at) => bucket(String(step), steps[at] ?? 0)),
    bucket("+Inf", answers),
    `reprice_request_seconds_sum{route="${name}"} ${seconds}`,
    `reprice_request_seconds_count{route="${name}"} ${answers}`,
  ];
}
