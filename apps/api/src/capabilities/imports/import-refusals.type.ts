import { ObjectType } from 'type-graphql';
import { RefusalType } from '../../platform/refusal.type.js';

@ObjectType('ImportNotFound', {
  implements: RefusalType,
  description: 'There is no such import in your subtree.',
})
export class ImportNotFoundType extends RefusalType {}

@ObjectType('WrongImportState', {
  implements: RefusalType,
  description: 'The import stands where this step cannot be taken: it was taken already, or comes too early.',
})
export class WrongImportStateType extends RefusalType {}

@ObjectType('RowsHaveErrors', {
  implements: RefusalType,
  description: 'Some rows cannot be taken; take the good rows only, or none.',
})
export class RowsHaveErrorsType extends RefusalType {}

@ObjectType('NoGoodRows', {
  implements: RefusalType,
  description: 'The file has no row that could be taken.',
})
export class NoGoodRowsType extends RefusalType {}

@ObjectType('AccountDoesNotFit', {
  implements: RefusalType,
  description: 'The unit has no such account, or it is on another platform than the file.',
})
export class AccountDoesNotFitType extends RefusalType {}
