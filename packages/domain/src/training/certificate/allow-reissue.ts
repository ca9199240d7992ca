import { Refusal } from '../../kernel/index.js';

/** What is known of a certificate when somebody asks to issue it anew. */
export interface FormerCertificate {
  readonly isRevoked: boolean;
  /** Whether another one was issued in its place already. */
  readonly isReplaced: boolean;
  /** Whether the roster says, as it stands today, that she was there. */
  readonly wasThere: boolean;
  /** Whether she has left since: nobody's name could be written. */
  readonly hasLeft: boolean;
}

export type ReissueRefusal = 'CertificateNotRevoked' | 'CertificateReplaced' | 'WrongEnrolmentState';

/**
 * Whether a certificate that was revoked by mistake may be issued anew. It gets a new number: the old one stays revoked, as
 * somebody may hold it on paper, and names its successor.
 */
export function allowReissue(former: FormerCertificate): Refusal<ReissueRefusal> | undefined {
  const refuse = (code: ReissueRefusal, message: string) =>
    Refusal.of(code, message, ['trainingCertificateId']);
  if (!former.isRevoked) return refuse('CertificateNotRevoked', 'It counts; nothing is to be issued anew.');
  if (former.isReplaced) return refuse('CertificateReplaced', 'Another one was issued in its place already.');
  if (former.hasLeft) return refuse('WrongEnrolmentState', 'She has left; there is no name to write.');
  return former.wasThere
    ? undefined
    : refuse('WrongEnrolmentState', 'The roster says that she was not there; put that right first.');
}
