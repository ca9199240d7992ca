import { SheetRefusal, type SheetRefusalCode } from './sheet-refusal.js';

/** Carries a refusal out of the depth of a parser; caught at the package's edge and never seen outside. */
class Refused extends Error {
  readonly refusal: SheetRefusal;

  constructor(refusal: SheetRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Stops reading with a refusal. */
export function refuse(code: SheetRefusalCode, message: string): never {
  throw new Refused(SheetRefusal.of(code, message));
}

/** The refusal that `error` carries; any other error is a fault and goes on. */
export function refusalOf(error: unknown): SheetRefusal {
  if (error instanceof Refused) return error.refusal;
  throw error;
}
