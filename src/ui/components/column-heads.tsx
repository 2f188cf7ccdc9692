/** The first row of a table: one head for each column, in their order. */
export const ColumnHeads = ({ heads }: { readonly heads: Readonly<Record<string, string>> }) => (
  <thead>
    <tr>
      {Object.entries(heads).map(([key, head]) => (
        <th key={key} scope="col">
          {head}
        </th>
      ))}
    </tr>
  </thead>
)
