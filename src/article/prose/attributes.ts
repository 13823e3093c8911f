import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** The names of marks. */
export type MarkName = 'Cite' | 'Figure' | 'Page';

/** The attributes of each mark, and whether they have a value. */
const known: Readonly<Record<MarkName, Readonly<Record<string, boolean>>>> = {
  Cite: { to: true, at: true, unlisted: true, ibid: false },
  Figure: { id: true },
  Page: { n: true, inferred: false },
};

/** What is wrong with the attributes of a mark; null where nothing is. */
export function attributeProblem(
  node: MdxJsxTextElement & { name: MarkName },
): { found: string; expected: string } | null {
  const own = known[node.name];
  const names = Object.entries(own).map(([name, hasValue]) => (hasValue ? `${name}="…"` : name));
  const expected = `of the attributes of <${node.name}> only ${names.join(', ')}, each once`;
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return { found: `{${attribute.value}} in <${node.name}>`, expected };
    }
    const { name, value } = attribute;
    const hasValue = Object.hasOwn(own, name) ? own[name] : undefined;
    if (hasValue === undefined || seen.has(name))
      return { found: `the attribute ${name} in <${node.name}>`, expected };
    seen.add(name);
    if (typeof value === 'object' && value !== null) {
      return { found: `${name}={${value.value}}`, expected: `${name}="…", its value in quotes` };
    }
    if ((typeof value === 'string') !== hasValue || value?.trim() === '') {
      return { found: `${name}${typeof value === 'string' ? `="${value}"` : ' without a value'}`, expected };
    }
  }
  return null;
}
