import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant, Refusal } from '../../kernel/index.js';
import { Consent, consentPurposes } from './consent.js';

const at = (minute: number) => Instant.ofEpoch(Date.UTC(2026, 10, 20) + minute * 60_000);

test('a consent is given once, taken back at any time, and given anew', () => {
  const given = Consent.give([], 'likeness', at(1));
  expect(Consent.give(given, 'likeness', at(2))).toBe(given);
  const back = Consent.withdraw(given, 'likeness', at(3));
  if (Refusal.is(back)) throw new Error(back.message);
  const consents = back as readonly Consent[];
  expect(Consent.inForce(consents, 'likeness')).toBeUndefined();
  expect(Consent.give(consents, 'likeness', at(4))).toHaveLength(2);
});

test('what was never given cannot be taken back', () => {
  expect(Consent.withdraw([], 'likeness', at(1))).toMatchObject({ code: 'NoSuchConsent' });
});

test('each purpose stands alone, is in force once at most, and nothing of its past is lost', () => {
  const deeds = fc.array(fc.tuple(fc.constantFrom(...consentPurposes), fc.boolean()), { maxLength: 30 });
  fc.assert(
    fc.property(deeds, (steps) => {
      let consents: readonly Consent[] = [];
      const wanted = new Map<string, boolean>();
      steps.forEach(([purpose, gives], minute) => {
        const next = gives
          ? Consent.give(consents, purpose, at(minute))
          : Consent.withdraw(consents, purpose, at(minute));
        if (Refusal.is(next)) return;
        expect((next as readonly Consent[]).length).toBeGreaterThanOrEqual(consents.length);
        consents = next as readonly Consent[];
        wanted.set(purpose, gives);
      });
      for (const purpose of consentPurposes) {
        const inForce = consents.filter((each) => each.purpose === purpose && !each.withdrawnAt);
        expect(inForce.length).toBe(wanted.get(purpose) ? 1 : 0);
      }
    }),
  );
});
