/** One ticked application: as it was seen, and what its home is called. */
export interface Chosen {
  readonly id: string;
  readonly version: number;
  readonly homeName: string;
}

/** What the tick of an application is worth: all that the answer needs to speak of it. */
export const tickOf = ({ id, version, homeName }: Chosen): string => `${id} ${version} ${homeName}`;

/** The ticked applications of a form; a tick that is none is passed over. */
export const chosenIn = (ticks: readonly FormDataEntryValue[]): Chosen[] =>
  ticks.flatMap((tick) => {
    const [, id, version, homeName] = /^(\S+) (\d+) (.*)$/su.exec(String(tick)) ?? [];
    return id && version ? [{ id, version: Number(version), homeName: homeName ?? '' }] : [];
  });
