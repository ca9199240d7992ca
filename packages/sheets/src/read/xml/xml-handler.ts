/** What is told of an XML document while it is read. Names come without their namespace's prefix. */
export interface XmlHandler {
  /** Whether text is wanted just now; asked before each text, so that what nobody wants costs nothing. */
  readonly wantsText: boolean;
  /** @param attributes as they stand in the tag, for `attributeOf` */
  open(name: string, attributes: string): void;
  /** Also called for an element that is closed in its own tag. */
  close(name: string): void;
  /** One element's text may come in several calls. */
  text(text: string): void;
}
