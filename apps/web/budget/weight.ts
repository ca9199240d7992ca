/** What the first visit to a page fetches of the build, in bytes as they travel (gzip). */
export interface Weight {
  readonly page: string;
  readonly script: number;
  readonly style: number;
}

/** The most that a first visit may fetch, in bytes. */
export interface Budget {
  readonly script: number;
  /** Script and styles, and the page itself. */
  readonly all: number;
  /** What is kept free for the page itself, which is no part of the build. */
  readonly page: number;
}

const kilobyte = 1000;

/** Of a page that everybody may open, on an old phone and a weak network. */
export const publicBudget: Budget = { script: 60 * kilobyte, all: 200 * kilobyte, page: 40 * kilobyte };

const inKilobytes = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} KB`;

/** What is wrong with a page's weight, in sentences; nothing where it keeps the budget. */
export function complaintsAbout({ page, script, style }: Weight, budget: Budget): string[] {
  const fetched = script + style;
  const room = budget.all - budget.page;
  return [
    ...(script > budget.script
      ? [`${page} carries ${inKilobytes(script)} of script; ${inKilobytes(budget.script)} are allowed.`]
      : []),
    ...(fetched > room
      ? [`${page} fetches ${inKilobytes(fetched)} beside itself; ${inKilobytes(room)} are allowed.`]
      : []),
  ];
}
