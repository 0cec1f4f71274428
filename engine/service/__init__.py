"""What any door asks for, a command line or a web page: judge cases, hold an interview, screen requests with their
attachments, keep results, write cases. Nothing here prints, or looks at arguments or a terminal."""
