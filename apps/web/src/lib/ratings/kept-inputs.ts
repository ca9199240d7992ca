import { Refusal } from '@fulian/domain/kernel';
import { type InputsRefusal, parseAnswers, parseFacts, type Rubric } from '@fulian/domain/ratings';
import { type EnteredInputs, nothingEntered } from './entered-inputs.ts';

const keyOf = ({ name, version }: Rubric): string => `self-check ${name} ${version}`;

/** What was entered on this device before, as far as it still fits the rubric. */
export function readKept(rubric: Rubric): EnteredInputs {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(rubric)) ?? '{}');
    const answers = parseAnswers(rubric, kept.answers);
    const facts = parseFacts(kept.facts);
    return {
      answers: isRefused(answers) ? nothingEntered.answers : answers,
      facts: isRefused(facts) ? nothingEntered.facts : facts,
    };
  } catch {
    return nothingEntered;
  }
}

/** Keeps it on this device and nowhere else; a browser that keeps nothing is not asked twice. */
export function keep(rubric: Rubric, inputs: EnteredInputs): void {
  try {
    localStorage.setItem(keyOf(rubric), JSON.stringify(inputs));
  } catch {}
}

const isRefused = (value: object): value is InputsRefusal => Refusal.is(value);
