import { upload } from './upload.ts';

/** One file on its way: how far it is, and what came of it. */
export class Sending {
  readonly file: File;
  /** 0 to 1 while it is sent; undefined before and after. */
  share = $state<number>();
  /** Whether the line is away, and waited for. */
  isWaiting = $state(false);
  /** Its import, once it has arrived. */
  id = $state<string>();
  /** Why it was not taken. */
  code = $state<string>();

  constructor(file: File) {
    this.file = file;
  }

  /** Whether it still waits for its turn or is being sent. */
  get isUnderWay(): boolean {
    return this.id === undefined && this.code === undefined;
  }

  async send(to: string): Promise<void> {
    this.code = undefined;
    this.share = 0;
    const uploaded = await upload(to, this.file, (share, isWaiting) => {
      this.share = share;
      this.isWaiting = isWaiting;
    });
    this.share = undefined;
    this.isWaiting = false;
    if (uploaded.state === 'refused') this.code = uploaded.code;
    else this.id = uploaded.id;
  }
}
