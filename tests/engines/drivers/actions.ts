import type { Driver } from './driver.ts';
import { toWebDriver } from './keys.ts';

/** A sequence of W3C actions, as WebDriver and WebDriver BiDi take it. */
export interface Source {
  type: 'pointer' | 'key';
  id: string;
  parameters?: { pointerType: 'mouse' | 'touch' };
  actions: object[];
}

/** Hands and fingers made of W3C actions, of which the browser keeps the state between calls. */
export function makeHands(
  perform: (sources: Source[]) => Promise<unknown>,
): Pick<Driver, 'move' | 'button' | 'tap' | 'key'> {
  const pointer = async (pointerType: 'mouse' | 'touch', ...actions: object[]): Promise<void> => {
    await perform([{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }]);
  };
  const moveTo = (x: number, y: number): object => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
  });
  const press = { down: { type: 'pointerDown', button: 0 }, up: { type: 'pointerUp', button: 0 } };
  const keys = { down: 'keyDown', up: 'keyUp' };
  return {
    move: (x, y) => pointer('mouse', moveTo(x, y)),
    button: (action) => pointer('mouse', press[action]),
    tap: (x, y) => pointer('touch', moveTo(x, y), press.down, press.up),
    key: async (action, key) => {
      await perform([
        { type: 'key', id: 'keys', actions: [{ type: keys[action], value: toWebDriver(key) }] },
      ]);
    },
  };
}
