/**
 * Lines gathered as bytes. Each is written out of the string's heap at once: a million short-lived strings cost little,
 * but strings that wait to be sent are copied again and again by the garbage collector.
 */

const SIZE = 256 * 1024;

export class Sheet {
  private readonly full: Buffer[] = [];
  private page: Buffer;
  private at = 0;
  private readonly free: Buffer[];

  /** `free` are pages that were sent and may be written again. */
  constructor(free: Buffer[]) {
    this.free = free;
    this.page = free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
  }

  /** Adds a line; gives the number of its bytes, or a few more. */
  add(text: string): number {
    // A UTF-16 unit becomes three bytes of UTF-8 at most.
    const most = text.length * 3;
    if (most > SIZE) {
      this.turn();
      const own = Buffer.from(text);
      this.full.push(own);
      return own.length;
    }
    if (most > SIZE - this.at) this.turn();
    const written = this.page.write(text, this.at);
    this.at += written;
    return written;
  }

  /** All pages in their order. Nothing may be added after. */
  pages(): readonly Buffer[] {
    return this.at > 0 ? [...this.full, this.page.subarray(0, this.at)] : this.full;
  }

  /** Gives the pages back once they were sent. */
  release(): void {
    if (this.free.length < 128) this.free.push(this.page);
  }

  private turn(): void {
    if (this.at === 0) return;
    this.full.push(this.page.subarray(0, this.at));
    this.page = this.free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
    this.at = 0;
  }
}
