import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { checkContent, currentSums } from '../../src/article/check.ts';
import { sentencesOf } from '../../src/article/model/find.ts';
import type { InlineNode } from '../../src/article/model/translation.ts';
import { termsIn } from '../../src/article/translation/glossary-checks.ts';
import { bytesOf, readFolder, readSource, withChange } from './folder.ts';

const folder = readFolder(fileURLToPath(new URL('../../content/', import.meta.url)));
const article = buildArticle(readSource(folder));
const [translation] = article.translations;

/** What is wrong first, once words of a file are others. */
function firstProblem(file: string, from: string, to: string): string {
  const files = bytesOf(withChange(folder, file, from, to));
  const [first] = checkContent({ files, problems: [] }).problems;
  return first ? `${first.file} › ${first.field}: ${first.found}` : 'passed silently';
}

const flat = (nodes: readonly InlineNode[]): InlineNode[] =>
  nodes.flatMap((node) => [node, ...('children' in node ? flat(node.children) : [])]);

describe('the translation into Spanish', () => {
  const sentences = translation ? sentencesOf(translation) : [];
  const nodes = (translation?.sections ?? []).flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap((each) => flat(each.nodes))),
  );

  it('has every section, paragraph and sentence of the article', () => {
    expect(translation?.sections.map(({ id, paragraphs }) => [id, paragraphs.length])).toEqual(
      article.sections.map(({ id, paragraphs }) => [id, paragraphs.length]),
    );
    const translated = translation?.sections.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap((each) => each.sentences.flatMap(({ of }) => of.map((one) => `${id}#${one}`))),
    );
    expect([...new Set(translated)]).toEqual(
      sentencesOf(article).map(({ section, id }) => `${section}#${id}`),
    );
    expect(sentences.length).toBeGreaterThan(100);
  });

  it('has every citation, number and printed page of its sections once', () => {
    const cites = nodes.flatMap((node) =>
      node.kind === 'cite' ? [`${node.to ?? node.unlisted ?? ''} ${node.at ?? ''}`] : [],
    );
    const wanted = article.citations.flatMap(({ cites: all }) =>
      all.map(({ reference, unlisted, locator }) => `${reference ?? unlisted ?? ''} ${locator ?? ''}`),
    );
    expect(cites.sort()).toEqual(wanted.sort());
    const figures = nodes.flatMap((node) => (node.kind === 'figure' ? [node.id] : []));
    expect(figures.sort()).toEqual(article.figures.map(({ id }) => id).sort());
    const pages = nodes.flatMap((node) => (node.kind === 'page' ? [node.n] : []));
    expect(pages).toEqual(article.pages.filter(({ sentence }) => sentence).map(({ n }) => n));
    console.log(
      `${article.citations.length} citation groups, ${figures.length} numbers, ${pages.length} pages`,
    );
  });

  it('calls what its glossary has as that says, in every sentence', () => {
    const found = sentencesOf(article).reduce(
      (sum, { text }) => sum + termsIn(text, translation?.glossary ?? []).length,
      0,
    );
    expect(found).toBeGreaterThan(100);
    expect(checkContent({ files: bytesOf(folder), problems: [] }).problems).toEqual([]);
  });
});

describe('the translation with one thing spoilt', () => {
  const file = 'translations/es/2-2-public-goods.mdx';
  const text = folder[file] ?? '';
  const lines = text.split('\n').filter((line) => line.startsWith('<S'));

  it('is refused without a sentence', () => {
    expect(firstProblem(file, `${lines[2] ?? ''}\n`, '')).toContain(`${file} › p1s`);
  });

  it('is refused with another citation', () => {
    expect(firstProblem(file, 'to="ferroni-2002" at="35"', 'to="ferroni-2002" at="36"')).toContain(file);
    const other = 'to="mofcom-2022"';
    expect(firstProblem(file, 'to="mfaprc-2022"', other)).toContain(`<Cite ${other}>`);
  });

  it('is refused with another number', () => {
    const [number = ''] = /(?<=<Figure id="trade-2021">)[^<]+/.exec(text) ?? [];
    expect(firstProblem(file, number, number.replace('449', '494'))).toContain('494');
    expect(firstProblem(file, 'octubre de 2022', 'octubre de 2021')).toContain('2021');
  });

  it('is refused with a sentence left in English', () => {
    const sentence = article.sections.find(({ id }) => id === '2-2-public-goods')?.paragraphs[0]
      ?.sentences[0];
    const own = lines[0] ?? '';
    expect(firstProblem(file, own, `<S of="p1s1">${sentence?.text ?? ''}</S>`)).toContain(
      "the article's words",
    );
  });

  it('is stale once a "no" of the article is taken away, and is then not accepted', () => {
    const spoilt = withChange(
      folder,
      'sections/2-2-public-goods.mdx',
      'does not demonstrate',
      'does demonstrate',
    );
    expect(() => currentSums({ files: bytesOf(spoilt), problems: [] })).toThrow(
      /2-2-public-goods\.mdx › p1s\d+\s+found\s+a stale translation/,
    );
  });
});
