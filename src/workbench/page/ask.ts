/** Asks a person to choose, and waits for it; closing the question is the last choice. */
export function ask<Choice extends string>(
  question: string,
  choices: readonly (readonly [choice: Choice, label: string])[],
  otherwise: Choice,
): Promise<Choice> {
  const dialog = document.createElement("dialog");
  const text = document.createElement("p");
  text.textContent = question;
  text.id = "question";
  dialog.setAttribute("aria-labelledby", "question");
  const form = document.createElement("form");
  form.method = "dialog";
  for (const [choice, label] of choices) {
    const button = document.createElement("button");
    button.value = choice;
    button.textContent = label;
    form.append(button);
  }
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(choices.find(([choice]) => choice === dialog.returnValue)?.[0] ?? otherwise);
    });
  });
}
