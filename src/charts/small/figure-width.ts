/** Width in pixels of the chart drawn small for a number of the article: as wide as a card at most. */
export const figureWidth = 384;
