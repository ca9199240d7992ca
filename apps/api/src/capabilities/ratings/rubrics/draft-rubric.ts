import { Refusal } from '@fulian/domain/kernel';
import { type RubricRefusal, readRubric } from '@fulian/domain/ratings';
import { jsonOf } from './read-json.js';
import { draftExists, rubricNotFound } from './rubric-refusals.js';
import { findRubric, insertDraft, nextVersion, type RubricRow } from './rubric-rows.js';

/** Begins the next version of a rubric, with what it says now. */
export async function draftRubric(rubricId: string, id: string): Promise<RubricRow | Refusal> {
  const before = await findRubric(rubricId);
  if (!before) return rubricNotFound();
  const version = await nextVersion(before.name);
  const draft = await insertDraft(id, { ...before.content, version });
  return draft ?? draftExists(before.name);
}

/** Takes a rubric that somebody sends as JSON in as a draft: the next version of its name. */
export async function importRubric(json: string, id: string): Promise<RubricRow | Refusal | RubricRefusal> {
  const read = readRubric(jsonOf(json));
  if (Refusal.is(read)) return read;
  const version = await nextVersion(read.name);
  const draft = await insertDraft(id, { ...read, version });
  return draft ?? draftExists(read.name);
}
