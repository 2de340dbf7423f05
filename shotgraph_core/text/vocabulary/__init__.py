"""The tokenizer's vocabulary, as OpenAI publishes it with tiktoken (MIT), compressed with xz."""
