/** Something of the rule book, in the language of `Accept-Language`. */
export class CodeView {
  code!: string;
  name!: string;
}
