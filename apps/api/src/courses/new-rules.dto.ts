/** What applying the rules anew would do to a course, each thing in words; nothing where it has what they say. */
export class NewRulesView {
  changes!: string[];
}
