import { renderSVG } from 'uqr';

/** What a person needs to set her authenticator up: to scan, to open, or to type, and the way back in without it. */
export interface SecondFactor {
  readonly uri: string;
  readonly secret: string;
  readonly picture: string;
  readonly recoveryCodes: readonly string[];
}

/** Reads what sign-in answered when the second factor was asked for; the picture is drawn here, not by somebody else. */
export function secondFactorOf(body: Readonly<Record<string, unknown>>): SecondFactor {
  const uri = String(body.totpURI ?? '');
  const codes = Array.isArray(body.backupCodes) ? body.backupCodes.map(String) : [];
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return {
    uri,
    secret: secret.replace(/(.{4})(?=.)/g, '$1 '),
    picture: `data:image/svg+xml,${encodeURIComponent(renderSVG(uri, { border: 2 }))}`,
    recoveryCodes: codes,
  };
}
