// Reads pairs of a pattern and a text, each a JSON list on a line, and writes for each what Go's regexp says of it:
// e where the pattern is none, otherwise t or f for whether it matches anywhere in the text.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"regexp"
)

func verdict(pattern, text string) byte {
	expression, err := regexp.Compile(pattern)
	if err != nil {
		return 'e'
	}
	if expression.MatchString(text) {
		return 't'
	}
	return 'f'
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		var pair [2]string
		if err := json.Unmarshal(lines.Bytes(), &pair); err != nil {
			panic(err)
		}
		out.WriteByte(verdict(pair[0], pair[1]))
	}
}
