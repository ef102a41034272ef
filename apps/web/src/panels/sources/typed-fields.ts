/** What stands in the form of a connection, field by field as it was typed; what was left empty is left out. */
export function typedFields(
  fields: readonly { readonly name: string }[],
  values: Readonly<Record<string, string>>,
): { readonly name: string; readonly value: string }[] {
  return fields
    .map(({ name }) => ({ name, value: (values[name] ?? '').trim() }))
    .filter(({ value }) => value !== '');
}
