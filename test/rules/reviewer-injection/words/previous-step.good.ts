// library: none; feature: a note on what is ignored and what stays; expect: innocent
export async function change(save: () => Promise<void>) {
  try {
    await save();
  } catch {
    // Ignore - keep showing the previous instructions
  }
}
