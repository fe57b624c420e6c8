import ts from 'typescript';

/** The string names that an interface declares, such as the requests of `interface Requests`. */
export function namesIn(source: string, interfaceName: string): readonly string[] {
  const file = ts.createSourceFile('contract.ts', source, ts.ScriptTarget.Latest);
  const found = file.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === interfaceName,
  );
  if (!found) throw new Error(`No interface ${interfaceName}`);
  return found.members.flatMap((member) =>
    member.name && ts.isStringLiteral(member.name) ? member.name.text : [],
  );
}

/** How often each name is a key of an object or a method in these sources. */
export function handlersOf(
  names: readonly string[],
  sources: Iterable<string>,
): Readonly<Record<string, number>> {
  const code = [...sources].join('\n');
  const count = (name: string) =>
    code.match(new RegExp(`'${name.replace('.', '\\.')}'\\s*[:(]`, 'g'))?.length ?? 0;
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}
