"""Where language models are asked on behalf of one story: which model, remembered, counted and capped."""
