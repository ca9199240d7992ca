import type { Suggestion } from '#lib/ui/suggestion.ts';

/** Units whose names fit what was typed so far. */
export async function suggestUnits(query: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(query)}`, { signal });
  if (!answer.ok) throw new Error(`Suggestions answered ${answer.status}.`);
  return answer.json();
}
