// Puts the saved queries and prefixes in the place of the two that Fuseki's query page has built in.

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

const editor = () => document.querySelector(".yasqe .CodeMirror")?.CodeMirror;

// The page makes its editor a little after the rest of it.
const editorReady = async () => {
  while (!editor()) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return editor();
};

const fill = async (query) => {
  const target = await editorReady();
  target.setValue(query.text);
  target.focus();
};

const queryButton = (query, description) => {
  const button = element("button", "khabar-query", query.title);
  button.type = "button";
  button.title = query.description;
  button.dataset.query = query.name;
  button.addEventListener("click", () => {
    fill(query);
    description.textContent = query.description;
    for (const other of document.querySelectorAll(".khabar-query")) {
      other.classList.toggle("khabar-chosen", other === button);
    }
  });
  return button;
};

// One row a group: its name, then its queries.
const groupRow = (group, queries, description) => {
  const row = element("div", "khabar-group", "");
  const buttons = element("div", "khabar-buttons", "");
  buttons.append(...queries.map((query) => queryButton(query, description)));
  row.append(element("span", "khabar-group-name", group), buttons);
  return row;
};

const prefixButton = (name, namespace) => {
  const button = element("button", "khabar-prefix", name);
  button.type = "button";
  button.title = namespace;
  button.addEventListener("click", () => {
    const target = editor();
    const stated = target.getPrefixesFromQuery();
    if (name in stated) {
      target.removePrefixes({ [name]: stated[name] });
    } else {
      target.addPrefixes({ [name]: namespace });
    }
  });
  return button;
};

const markPrefixes = (list) => {
  const stated = editor()?.getPrefixesFromQuery() ?? {};
  for (const button of list.children) {
    button.classList.toggle("khabar-chosen", button.textContent in stated);
  }
};

// The built-in buttons stay where the page's own code expects them, but hidden.
const replace = (label, title, ...content) => {
  label.textContent = title;
  label.nextElementSibling.hidden = true;
  label.parentElement.append(...content);
};

const preset = (prefixes) => {
  const lines = ["kh", "rdfs", "schema", "xsd"]
    .filter((name) => name in prefixes)
    .map((name) => `PREFIX ${name}: <${prefixes[name]}>\n`);
  return `${lines.join("")}
SELECT ?incident ?label ?date
WHERE {
  ?incident a kh:Incident ;
    rdfs:label ?label .
  OPTIONAL { ?incident kh:date ?date }
}
ORDER BY DESC(STR(?date))
LIMIT 25
`;
};

const isUntouched = (text) =>
  text.trim() === "" || /SELECT \* WHERE \{\s*\?sub \?pred \?obj \.\s*\} LIMIT 10\s*$/.test(text);

const dress = (labels, saved) => {
  const description = element("p", "khabar-description", "Click a question: it appears below, ready to run or to change.");
  const list = element("div", "khabar-queries", "");
  const groups = new Set(saved.queries.map((query) => query.group));
  for (const group of groups) {
    list.append(groupRow(group, saved.queries.filter((query) => query.group === group), description));
  }
  replace(labels.queries, "Saved queries", list, description);

  const prefixes = element("div", "khabar-prefixes", "");
  prefixes.append(...Object.entries(saved.prefixes).map(([name, namespace]) => prefixButton(name, namespace)));
  replace(labels.prefixes, "Prefixes", prefixes);

  const row = labels.queries.closest(".row");
  row.classList.add("khabar-row");

  editorReady().then((target) => {
    target.on("change", () => markPrefixes(prefixes));
    if (isUntouched(target.getValue())) {
      target.setValue(preset(saved.prefixes));
    }
    markPrefixes(prefixes);
  });
};

const queryPage = () => {
  const byText = (text) =>
    [...document.querySelectorAll("fieldset > label")].find((label) => label.textContent === text);
  const queries = byText("Example Queries");
  const prefixes = byText("Prefixes");
  return queries && prefixes && { queries, prefixes };
};

// Dates and numbers read better without their datatypes; one click shows them again.
const simplify = () => {
  const results = document.getElementById("yasr");
  const simpleView = results?.querySelector(".tableControls .switch input");
  if (simpleView && !("khabarSimplified" in results.dataset)) {
    results.dataset.khabarSimplified = "";
    if (!simpleView.checked) {
      simpleView.click();
    }
  }
};

const saved = await (await fetch("./saved-queries.json")).json();
const look = () => {
  const labels = queryPage();
  if (labels) {
    dress(labels, saved);
  }
  simplify();
};
new MutationObserver(look).observe(document.getElementById("app"), { childList: true, subtree: true });
look();
