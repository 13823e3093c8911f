import { expect, it } from 'vitest';
import { securityText } from '../../../../scripts/hosting/security.ts';

it('names whom to write to, for a year', () => {
  expect(securityText('mailto:safe@example.org', Date.UTC(2026, 0, 1))).toBe(
    'Contact: mailto:safe@example.org\nExpires: 2027-01-01T00:00:00.000Z\nPreferred-Languages: en, es\n',
  );
});

it.each(['safe@example.org', 'javascript:alert(1)', 'http://example.org', ''])(
  'refuses the address "%s"',
  (contact) => {
    expect(() => securityText(contact, 0)).toThrow('expected an address such as mailto:');
  },
);
