"""What a batch came to: a page, an HTML file, one row judged again in full."""
