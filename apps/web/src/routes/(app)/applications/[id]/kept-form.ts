import type { ApplicationPage } from './application.query.ts';

/** What of an application its form is made of. */
export type DraftForm = Pick<
  ApplicationPage,
  'id' | 'version' | 'homeName' | 'givenAnswers' | 'suggestedAnswers' | 'knownFacts' | 'outdated'
> & { readonly round: Pick<ApplicationPage['round'], 'title' | 'rubricJson'> };

/** A form that is kept on the device, and for whom. */
interface KeptForm {
  readonly personId: string;
  readonly form: DraftForm;
}

const beginning = 'rating-form ';
const ownerName = 'rating-person';

/** Keeps a form, so that it can be opened again without signal; forms of whoever used the device before her go. */
export function keepForm(personId: string, found: DraftForm): void {
  const { id, version, homeName, givenAnswers, suggestedAnswers, knownFacts, outdated, round } = found;
  const form: DraftForm = {
    id,
    version,
    homeName,
    givenAnswers,
    suggestedAnswers,
    knownFacts,
    outdated,
    round: { title: round.title, rubricJson: round.rubricJson },
  };
  try {
    for (const each of readAll()) if (each.personId !== personId) forgetForm(each.form.id);
    localStorage.setItem(ownerName, personId);
    localStorage.setItem(beginning + id, JSON.stringify({ personId, form } satisfies KeptForm));
  } catch {
    // A browser that keeps nothing shows its own page without signal.
  }
}

/** An application that was sent, or is not hers any more, is no form to go on with. */
export function forgetForm(id: string): void {
  try {
    localStorage.removeItem(beginning + id);
  } catch {
    // Nothing was kept.
  }
}

/** The forms kept for whoever used this device last. */
export function keptForms(): readonly DraftForm[] {
  try {
    const owner = localStorage.getItem(ownerName);
    return readAll().flatMap(({ personId, form }) => (personId === owner ? [form] : []));
  } catch {
    return [];
  }
}

const readAll = (): readonly KeptForm[] =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(beginning))
    .flatMap((name) => formIn(localStorage.getItem(name)));

/** What this release does not read is left alone: a page with signal writes it anew. */
function formIn(text: string | null): readonly KeptForm[] {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptForm | null;
    const isWhole =
      typeof kept?.personId === 'string' &&
      typeof kept.form?.round?.rubricJson === 'string' &&
      [kept.form.givenAnswers, kept.form.suggestedAnswers, kept.form.knownFacts, kept.form.outdated].every(
        Array.isArray,
      );
    return kept && isWhole ? [kept] : [];
  } catch {
    return [];
  }
}
