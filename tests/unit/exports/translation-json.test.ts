import { expect, it } from 'vitest';
import { checkArticle } from '../../../src/article/build.ts';
import { Steps } from '../../../src/article/steps.ts';
import { translationJson } from '../../../src/exports/translation-json.ts';
import { smallTranslated } from '../article/small-translation.ts';

it('gives each translated sentence with what it translates', () => {
  const article = checkArticle(smallTranslated(), new Steps());
  const [translation] = article.translations;
  if (!translation) throw new Error('the translation has problems');
  const { lang, of, sections } = translationJson(article, translation, {
    home: '/',
    section: (id, fragment) => `/sections/${id}/${fragment ? `#${fragment}` : ''}`,
    reference: (id) => `/references/${id}/`,
    place: (id) => `/places/${id}/`,
  });
  expect([lang, of]).toEqual(['es', 'en']);
  const [first, second] = sections[0]?.text ?? [];
  expect(first?.url).toBe('/sections/s-1/#p1');
  expect(first?.sentences.slice(1, 3).map((each) => [each.of.join(), each.text])).toEqual([
    ['p1s2', 'Ninguno es nuevo.'],
    ['p1s2', 'En 1999 no se perdió ningún farol.'],
  ]);
  expect(second?.sentences[0]).toMatchObject({
    of: ['p2s1', 'p2s2'],
    original:
      'In the 19th century the storm was the worst of all for the ships. The lamps of the coast burned on.',
  });
});
