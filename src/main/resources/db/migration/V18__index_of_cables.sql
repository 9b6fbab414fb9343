-- Paragraphs are no documents of the index any more: what it holds of them need not be known.
alter table cable drop column indexed_paragraphs;
alter table index_leftover drop column paragraphs;
