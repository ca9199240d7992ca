import { CalendarDate, Refusal } from '../../kernel/index.js';

/** A day of any year, `MM-DD`. */
export type DayOfYear = string;

/** Where a season is busy, and from which day until which; a season that ends before it begins goes on over the new year. */
export interface SeasonPlace {
  /** The code of the division: of a province (2 digits), a prefecture (4) or a county (6). */
  readonly code: string;
  readonly name: string;
  readonly from: DayOfYear;
  readonly until: DayOfYear;
}

/** Where the days of a season were read. */
export interface SeasonSource {
  readonly title: string;
  /** Where it is to be read, if it is published. */
  readonly address: string | null;
  /** What it says of the days. */
  readonly says: string;
}

/** A time of the farming year in which women are needed at home, place by place. */
export interface BusySeason {
  readonly name: string;
  readonly places: readonly SeasonPlace[];
  readonly sources: readonly SeasonSource[];
}

/** The busy seasons of a farming year, as an office keeps them in a file. */
export interface SeasonCalendar {
  readonly name: string;
  /** Which edition it is, such as `2026-11`. */
  readonly edition: string;
  /** What a reader should know before she relies on it. */
  readonly note: string;
  readonly seasons: readonly BusySeason[];
}

export type SeasonCalendarRefusal = Refusal<'NotASeasonCalendar'>;

type Path = readonly (string | number)[];

/** What is wrong, and where; caught by `read`, which returns it. */
class Fault extends Error {
  constructor(
    message: string,
    readonly path: Path,
  ) {
    super(message);
  }
}

const codes = /^\d{2}(\d{2}(\d{2})?)?$/;
const days = /^\d{2}-\d{2}$/;
const addresses = /^https?:\/\/\S+$/;

const record = (value: unknown, path: Path): Record<string, unknown> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Fault('an object stands here', path);
};

function list<Item>(value: unknown, path: Path, read: (item: unknown, at: Path) => Item): readonly Item[] {
  if (!Array.isArray(value) || value.length === 0) throw new Fault('a list of one or more stands here', path);
  return value.map((item, index) => read(item, [...path, index]));
}

function text(value: unknown, path: Path, form = /\S/, what = 'a text stands here'): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw new Fault(what, path);
}

/** A day that every year has. */
function day(value: unknown, path: Path): DayOfYear {
  const found = text(value, path, days, 'a day of the year stands here, as 10-08');
  if (Refusal.is(CalendarDate.parse(`2023-${found}`))) throw new Fault(`no year has the day ${found}`, path);
  return found;
}

const place = (value: unknown, path: Path): SeasonPlace => {
  const { code, name, from, until } = record(value, path);
  return {
    code: text(code, [...path, 'code'], codes, 'a division’s code of 2, 4 or 6 digits stands here'),
    name: text(name, [...path, 'name']),
    from: day(from, [...path, 'from']),
    until: day(until, [...path, 'until']),
  };
};

const source = (value: unknown, path: Path): SeasonSource => {
  const { title, address, says } = record(value, path);
  return {
    title: text(title, [...path, 'title']),
    address:
      address === null
        ? null
        : text(address, [...path, 'address'], addresses, 'an address of the web stands here, or null'),
    says: text(says, [...path, 'says']),
  };
};

const season = (value: unknown, path: Path): BusySeason => {
  const { name, places, sources } = record(value, path);
  return {
    name: text(name, [...path, 'name']),
    places: list(places, [...path, 'places'], place),
    sources: list(sources, [...path, 'sources'], source),
  };
};

/** Reads a calendar as an operator wrote it, field by field; the first fault is refused with its place. */
function read(written: unknown): SeasonCalendar | SeasonCalendarRefusal {
  try {
    const { name, edition, note, seasons } = record(written, []);
    return {
      name: text(name, ['name']),
      edition: text(edition, ['edition']),
      note: text(note, ['note']),
      seasons: list(seasons, ['seasons'], season),
    };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return Refusal.of('NotASeasonCalendar', fault.message, fault.path);
  }
}

export const SeasonCalendar = Object.freeze({ read });
