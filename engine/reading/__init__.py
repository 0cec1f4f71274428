"""Reading: files of rules and of cases become typed values, or say everything that is wrong with them."""
