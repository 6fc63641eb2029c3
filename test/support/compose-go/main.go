// What the reference loader makes of Compose files: reads lines {"folder", "file"}, writes lines {"model"} or {"error"}.
// No variable of this process is used but HOME; .env is read; no profile is active.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/sirupsen/logrus"
)

type project struct {
	Folder string `json:"folder"`
	File   string `json:"file"`
}

type verdict struct {
	Model json.RawMessage `json:"model,omitempty"`
	Error string          `json:"error,omitempty"`
}

func load(asked project) (result verdict) {
	defer func() {
		if problem := recover(); problem != nil {
			result = verdict{Error: fmt.Sprint("panic: ", problem)}
		}
	}()
	file := filepath.Join(asked.Folder, asked.File)
	options, err := cli.NewProjectOptions([]string{file},
		cli.WithWorkingDirectory(filepath.Dir(file)), cli.WithEnvFiles(), cli.WithDotEnv)
	if err != nil {
		return verdict{Error: err.Error()}
	}
	loaded, err := options.LoadProject(context.Background())
	if err != nil {
		return verdict{Error: err.Error()}
	}
	model, err := loaded.MarshalJSON()
	if err != nil {
		return verdict{Error: "can't print: " + err.Error()}
	}
	return verdict{Model: model}
}

func main() {
	logrus.SetLevel(logrus.PanicLevel)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	answers := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var asked project
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		if err := answers.Encode(load(asked)); err != nil {
			panic(err)
		}
	}
}
