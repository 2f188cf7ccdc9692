// What a worker that came from an address of the page's own origin would do: it keeps its own policy.
fetch(new URL(location.href).searchParams.get('to'))
