import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../src/article/build.ts';
import { Steps } from '../../../../src/article/steps.ts';
import { translatedSentences } from '../../../../src/article/translation/find.ts';
import { smallTranslated, translated, translationProblems } from '../small-translation.ts';

const changed = (from: string, to: string): string[] => {
  expect(translated).toContain(from);
  return translationProblems(smallTranslated({ body: translated.replace(from, to) }));
};

const file = 'translations/es/s-1.mdx';

describe('the translation of an article', () => {
  const article = checkArticle(smallTranslated(), new Steps());

  it('is accepted where each sentence has its own', () => {
    expect(translationProblems(smallTranslated())).toEqual([]);
  });

  it('says which sentences it translates, two of one and one of two', () => {
    const sentences = article.translations[0]?.sections[0]?.paragraphs.flatMap((each) => each.sentences);
    expect(sentences?.map(({ id, of }) => [id, of.join(' ')])).toEqual([
      ['tr-p1s1', 'p1s1'],
      ['tr-p1s2', 'p1s2'],
      ['tr-p1s2-2', 'p1s2'],
      ['tr-p1s3', 'p1s3'],
      ['tr-p2s1', 'p2s1 p2s2'],
    ]);
  });

  it('finds what translates a sentence', () => {
    const found = (id: string): string[] =>
      translatedSentences(article, 'es', { section: 's-1', id }).map((each) => each.id);
    expect(found('p1s2')).toEqual(['tr-p1s2', 'tr-p1s2-2']);
    expect(found('p2s2')).toEqual(['tr-p2s1']);
    expect(translatedSentences(article, 'en', { section: 's-1', id: 'p1s2' })).toEqual([]);
  });

  it('has the words with their marks', () => {
    const [first] = article.translations[0]?.sections[0]?.paragraphs[0]?.sentences ?? [];
    expect(first?.nodes.map(({ kind }) => kind)).toEqual(['text', 'figure', 'text', 'cite', 'text']);
    expect(first?.text).toBe('La costa tiene 1200 faroles (Okafor, 2011: 3).');
  });

  it('is none where the content has none', () => {
    expect(checkArticle({ ...smallTranslated(), translations: [] }, new Steps()).translations).toEqual([]);
  });
});

describe('a translation with one thing spoilt', () => {
  it('is refused without a sentence', () => {
    const last = translated.split('\n').at(-1) ?? '';
    expect(
      changed(
        '<S of="p1s2">Ninguno es nuevo.</S>\n<S of="p1s2">En 1999 no se perdió ningún farol.</S>\n',
        '',
      ),
    ).toEqual([`${file} › p1s2: <S of="p1s3">`]);
    expect(changed(last, '<S of="p2s1">En el siglo XIX la tormenta fue la peor.</S>')).toEqual([
      `${file} › p2s2: no sentence`,
    ]);
  });

  it('is refused without a paragraph', () => {
    expect(changed('\n\n', '\n')).toEqual([
      `${file} › the body: 1 paragraphs`,
      `${file} › p1: <S of="p2s1">`,
    ]);
  });

  it('is refused with an empty sentence, and with a line that is none', () => {
    expect(changed('Ninguno es nuevo.', ' ')).toEqual([`${file} › p1s2: nothing`]);
    expect(changed('<S of="p1s2">Ninguno', 'Ninguno')).toEqual([`${file} › a line: "Ninguno es nuevo.</S>"`]);
  });

  it('is refused with a citation of another work, of another page, twice or none', () => {
    expect(changed('at="3">Okafor, 2011: 3', 'at="4">Okafor, 2011: 4')).toEqual([
      `${file} › p1s1: <Cite to="okafor-2011" at="4">`,
    ]);
    expect(changed('to="okafor-2011" at="3">Okafor, 2011: 3', 'to="bello-2012">Bello, 2012')).toEqual([
      `${file} › p1s1: <Cite to="bello-2012">`,
    ]);
    expect(changed('Ninguno es', '(<Cite to="okafor-2011">Okafor, 2011</Cite>) Ninguno es')).toEqual([
      `${file} › p1s2: <Cite to="okafor-2011">`,
    ]);
    expect(changed(' (<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>)', '')).toEqual([
      `${file} › p1s1: no <Cite to="okafor-2011" at="3">`,
    ]);
  });

  it('is refused with another number, marked or not', () => {
    expect(changed('>1200<', '>1,200<')[0]).toContain('read as 1.2');
    expect(changed('>1200<', '>2100<')).toEqual([
      `${file} › p1s1: "2100" in <Figure id="lamps">, read as 2100`,
    ]);
    expect(changed('En 1999', 'En 1989')).toEqual([`${file} › p1s2: the number 1989`]);
    expect(changed('siglo XIX', 'siglo XX')).toEqual([`${file} › p2s1 p2s2: no number 19`]);
  });

  it('is refused with a sentence left in the article’s language', () => {
    expect(
      changed('En 1999 no se perdió ningún farol.', 'And in 1999 none of the lamps was lost to the sea.'),
    ).toEqual([
      `${file} › p1s2: 6 words of the article's language: and, in, of, the, to`,
      `${file} › p1s2: no "farol" for "lamp"`,
    ]);
  });

  it('is refused with a quotation that is not closed', () => {
    expect(changed('público»', 'público')).toEqual([
      `${file} › p1s3: quotation marks: 1 opened and 0 closed`,
    ]);
  });

  it('is refused with another word than the glossary’s, the longest term meant', () => {
    expect(changed('bien público', 'bien común')).toEqual([
      `${file} › p1s3: no "bien público" for "public good"`,
    ]);
  });

  it('is refused without one of the article’s sections, and with one that is not', () => {
    expect(translationProblems(smallTranslated({ sections: [] }))).toEqual([`${file} › the file: none`]);
    const sections = [
      { id: 's-1', title: 'Faros', body: translated },
      { id: 's-9', title: 'Otra', body: translated },
    ];
    expect(translationProblems(smallTranslated({ sections }))).toEqual([
      'translations/es/s-9.mdx › its name: "s-9"',
    ]);
  });

  it('is refused in the article’s own language', () => {
    expect(translationProblems(smallTranslated({ lang: 'en', glossary: [] }))).toContain(
      'translations/en/ › the folder: "en"',
    );
  });
});
