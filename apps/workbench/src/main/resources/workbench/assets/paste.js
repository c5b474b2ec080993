// A file that is dropped anywhere on the page goes into the form, and the form is sent.
const form = document.getElementById('paste');
const file = document.getElementById('file');

document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  form.classList.add('dropping');
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) form.classList.remove('dropping');
});
document.addEventListener('drop', (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  file.files = event.dataTransfer.files;
  form.requestSubmit();
});
