import { say } from '#lib/words/say.ts';
import { forgetKeptWords, hasUnsentWords } from './kept-words.ts';
import { messages } from './messages.ts';

/** As she signs out, what the device keeps for her goes; she is asked only where something she wrote would be lost. */
export function leave(form: HTMLFormElement): void {
  if (hasUnsentWords() && !confirm(say(messages).losesWords)) return;
  forgetKeptWords();
  form.submit();
}
