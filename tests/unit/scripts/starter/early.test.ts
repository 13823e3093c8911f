import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { earlyScript, viewScript } from '../../../../scripts/starter/early.ts';

test('what runs before the first paint is one script without comments, and keeps a reader’s colours', () => {
  const code = earlyScript();
  expect(code).not.toMatch(/\/[/*]/);
  const dataset: Record<string, string> = {};
  runInNewContext(code, {
    window: {},
    addEventListener: () => {},
    document: {
      addEventListener: () => {},
      currentScript: null,
      documentElement: { classList: { add: () => {} }, dataset },
    },
    localStorage: { getItem: (name: string) => (name === 'theme' ? 'dark' : null) },
  });
  expect(dataset).toEqual({ theme: 'dark' });
});

test('the text that the address asks for is shown, and what there is not is not', () => {
  const shown = (search: string, kept: string | null): { view?: string; checked: string[] } => {
    const inputs = ['es', 'en', 'both'].map((value) => ({ value, checked: false }));
    const dataset: { view?: string } = {};
    runInNewContext(viewScript(), {
      URLSearchParams,
      addEventListener: () => {},
      location: { search },
      document: { querySelectorAll: () => inputs, documentElement: { lang: 'es', dataset } },
      localStorage: { getItem: () => kept },
    });
    return { ...dataset, checked: inputs.filter(({ checked }) => checked).map(({ value }) => value) };
  };
  expect(shown('', null)).toEqual({ checked: [] });
  expect(shown('?text=both', 'en')).toEqual({ view: 'both', checked: ['both'] });
  expect(shown('', 'en')).toEqual({ view: 'en', checked: ['en'] });
  expect(shown('', 'es')).toEqual({ checked: ['es'] });
  expect(shown('?text=unknown', 'en')).toEqual({ checked: [] });
});
