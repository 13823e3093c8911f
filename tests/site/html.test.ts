import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate, type Report } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type Page, pages } from './dist.ts';
import { attribute, textOf } from './html.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The rules are the recommended ones but for these: a page's title is the article's, however long; `role="list"` gives
 * back the role that Safari takes from lists without marks; files of one's own host need no hash; ids may begin with a
 * digit, as section numbers do; a chart's controls act at once, so that their form has nothing to submit; check boxes
 * that belong together share a name.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What the rules of `.htmlvalidate.json` find in a page, a line each. */
async function problemsOf(page: Page): Promise<string[]> {
  const report: Report = await validator.validateString(page.html, `${root}page.html`);
  return report.results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${page.path}: ${ruleId}: ${message} (${selector ?? ''})`);
}

/** Every page for which a condition does not hold. */
const except = (holds: (page: Page) => boolean): string[] =>
  pages.filter((page) => !holds(page)).map(({ path }) => path);

describe('every page', () => {
  it('is valid HTML', async () => {
    const problems = (await Promise.all(pages.map(problemsOf))).flat();
    expect(problems.slice(0, 50)).toEqual([]);
  }, 300_000);

  it('has one heading of the first level', () => {
    expect(except(({ elements }) => elements.filter(({ tagName }) => tagName === 'h1').length === 1)).toEqual(
      [],
    );
  });

  it('says its language, which its address says too', () => {
    const holds = ({ elements, path }: Page): boolean => {
      const html = elements.find(({ tagName }) => tagName === 'html');
      return (html && attribute(html, 'lang')) === (path.startsWith('/es/') ? 'es' : 'en');
    };
    expect(except(holds)).toEqual([]);
  });

  it('has ids that are its elements’ own', () => {
    expect(except(({ ids }) => ids.length > 0 && new Set(ids).size === ids.length)).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    const titleOf = ({ elements }: Page): string => {
      const title = elements.find(({ tagName }) => tagName === 'title');
      return title ? textOf(title) : '';
    };
    const described = ({ elements }: Page): boolean =>
      elements.some((each) => attribute(each, 'name') === 'description' && attribute(each, 'content'));
    const framed = ({ path }: Page): boolean => path.includes('/embed/');
    expect(except((page) => titleOf(page) !== '' && (described(page) || framed(page)))).toEqual([]);
    // A chart in a frame is no page of its own: it names the chart's page as the one to keep.
    const addressed = pages.filter(({ path }) => path !== '/404.html' && !path.includes('/embed/'));
    for (const locale of ['en', 'es']) {
      const titles = addressed
        .filter(({ path }) => path.startsWith('/es/') === (locale === 'es'))
        .map(titleOf);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('names its icon, since browsers else ask for one that is not there', () => {
    expect(except(({ elements }) => elements.some((each) => attribute(each, 'rel') === 'icon'))).toEqual([]);
  });

  it('keeps code and style out of its attributes', () => {
    const holds = ({ elements }: Page): boolean =>
      elements.every(({ attrs }) =>
        attrs.every(({ name, value }) => !/^(on|style$)/.test(name) && !/^javascript:/.test(value)),
      );
    expect(except(holds)).toEqual([]);
  });

  it('skips no level of headings', () => {
    const holds = ({ elements }: Page): boolean => {
      const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
      return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
    };
    expect(except(holds)).toEqual([]);
  });
});
