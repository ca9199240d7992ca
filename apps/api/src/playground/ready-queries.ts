/** What a developer finds in the playground's tabs at first. */
export const readyQueries: readonly { readonly query: string; readonly variables?: string }[] = [
  {
    query: `# The tree: the province, its prefectures and their counties.
query Tree {
  rootUnits {
    id
    name
    childCount
    children(first: 20) {
      nodes {
        id
        name
        tier
        childCount
      }
    }
  }
}
`,
  },
  {
    query: `# Search: characters, pinyin, or pinyin initials.
query Search {
  unitSearch(query: "hlc", first: 10) {
    totalCount
    nodes {
      name
      tier
      ancestors {
        name
      }
    }
  }
}
`,
  },
  {
    query: `# Roll-up: what everyone may see of the province. Signed in, ask figures(unitId: …) for your own unit.
query ProvinceFigures {
  publicFigures {
    unit {
      name
    }
    now {
      followers
      accounts
      lastReportedOn
    }
    months(last: 12) {
      from
      followers
      plays {
        value
        reported
        censored
      }
    }
  }
}
`,
  },
  {
    query: `# Subscription: the progress of an import of your own unit, as it happens.
subscription ImportProgress($id: ID!) {
  importProgress(id: $id) {
    state
    doneRows
    totalRows
  }
}
`,
    variables: '{ "id": "" }',
  },
];
