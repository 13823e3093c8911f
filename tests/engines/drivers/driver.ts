import type { Keys } from './keys.ts';

/** Width and height in pixels of the page. */
export interface Size {
  width: number;
  height: number;
}

/** A browser with one page: what each engine has to offer so that a check can be run in it. */
export interface Driver {
  /** Folder in which downloads end up, under their own names. */
  readonly downloads: string;
  /** Opens an address, and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /**
   * Evaluates an expression in the page, outside its policy, and awaits it.
   *
   * @returns its value by way of JSON
   * @throws where the expression does
   */
  run(expression: string): Promise<unknown>;
  resize(size: Size): Promise<void>;
  /** Moves the mouse; the point is in pixels of the window. */
  move(x: number, y: number): Promise<void>;
  /** Presses the mouse's first button, or lets go of it, where the mouse is. */
  button(action: 'down' | 'up'): Promise<void>;
  /** A finger touches a point for a moment. */
  tap(x: number, y: number): Promise<void>;
  /** Presses a key, or lets go of it: a character, or a name of `KeyboardEvent.key`. */
  key(action: 'down' | 'up', key: Keys): Promise<void>;
  /** What the window shows, as PNG. */
  screenshot(): Promise<Buffer>;
  /**
   * The page on A4 paper as PDF; null where that cannot be had.
   *
   * @param without selector of what was taken out of it, for an engine that opens the page anew to print it
   */
  print(without: string): Promise<Buffer | null>;
  /** Errors and warnings of the console, and errors that nobody caught, since this was last asked. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}
