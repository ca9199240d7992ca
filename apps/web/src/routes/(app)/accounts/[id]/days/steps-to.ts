import { backToList } from '#lib/figures/period-address.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import { spanText } from '#lib/figures/span-text.ts';
import { today } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { askedPeriod } from '../../../home/[unitId]/period/asked-period.ts';
import { messages } from './messages.ts';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly unit: Place & { readonly ancestors: readonly Place[] };
}

interface Place {
  readonly id: string;
  readonly name: string;
}

/** The way back from an account's days: its units, the list of the period that somebody came from, the account. */
export function stepsTo({ id, name, unit }: Account, url: URL, language: Language) {
  const places = [...unit.ancestors, unit];
  const of = places.find((place) => place.id === url.searchParams.get('of'));
  const asked = askedPeriod(url, today());
  const onPlatform = asked.platform ? platformWords[language][asked.platform] : '';
  const listed = messages[language].accountsOf(of?.name ?? '', spanText(asked, language), onPlatform);
  return [
    ...places.map((place) => ({ text: place.name, href: `/home/${place.id}` })),
    ...(of ? [{ text: listed, href: backToList(of.id, url.search) }] : []),
    { text: name, href: `/accounts/${id}` },
  ];
}
