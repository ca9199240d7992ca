import { Refusal } from '@fulian/domain/kernel';
import { parseReceipt, Receipt, type Rubric, type Verification, verifyReceipt } from '@fulian/domain/ratings';

/** What a text that should be a receipt turned out to be. */
export type Recomputed =
  | { readonly kind: 'not_a_receipt' }
  | { readonly kind: 'unknown_rubric'; readonly name: string; readonly version: number }
  | {
      readonly kind: 'recomputed';
      readonly number: string;
      readonly receipt: Receipt;
      readonly rubric: Rubric;
      readonly verification: Verification;
    };

/** Recomputes a receipt by the rubrics that are at hand; asks nobody. */
export function recompute(text: string, rubrics: readonly Rubric[]): Recomputed {
  const receipt = parseReceipt(jsonOf(text));
  if (isRefused(receipt)) return { kind: 'not_a_receipt' };
  const { name, version } = receipt.rubric;
  const rubric = rubrics.find((each) => each.name === name && each.version === version);
  if (!rubric) return { kind: 'unknown_rubric', name, version };
  const verification = verifyReceipt(receipt, rubric);
  return { kind: 'recomputed', number: Receipt.number(receipt), receipt, rubric, verification };
}

/** The receipt that an address carries after its `#`: base64url of its JSON. A fragment is never sent to a server. */
export function receiptInFragment(fragment: string): string | undefined {
  const coded = /^#r=([\w-]+)$/.exec(fragment)?.[1];
  if (!coded) return undefined;
  try {
    const bytes = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

const isRefused = (value: object): value is Refusal => Refusal.is(value);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
