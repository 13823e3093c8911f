import { expect, test } from 'vitest';
import { trimEntities } from '../../../../scripts/trim/entities.ts';

test('quotation marks in the text are written as they are, and stay entities in attributes, code and styles', () => {
  expect(
    trimEntities(
      '<p title="> &quot;a&#39;">China&#39;s &quot;b&quot; &amp; &lt;c&gt;</p><script>"&quot;"</script><p>&#39;</p>',
    ),
  ).toBe('<p title="> &quot;a&#39;">China\'s "b" &amp; &lt;c&gt;</p><script>"&quot;"</script><p>\'</p>');
});
