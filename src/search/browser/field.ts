/** Attributes of the field in which a search is typed, on its page and in the dialog. */
export const searchField = {
  type: 'search',
  name: 'q',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
  enterkeyhint: 'search',
  maxlength: '300',
  'aria-describedby': 'search-hint',
} as const;
