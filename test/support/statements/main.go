// Says what is wrong with an in-toto statement on standard input, by the validators of the in-toto project: the statement, and
// the predicate where they know its type (SLSA provenance v1, test results).
package main

import (
	"fmt"
	"io"
	"os"

	provenance "github.com/in-toto/attestation/go/predicates/provenance/v1"
	tests "github.com/in-toto/attestation/go/predicates/test_result/v0"
	statement "github.com/in-toto/attestation/go/v1"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

func main() {
	if err := check(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func check() error {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	var envelope statement.Statement
	if err := protojson.Unmarshal(text, &envelope); err != nil {
		return err
	}
	// cosign writes the type of version 0.1, which has the same fields.
	if envelope.Type == "https://in-toto.io/Statement/v0.1" {
		envelope.Type = statement.StatementTypeUri
	}
	if err := envelope.Validate(); err != nil {
		return err
	}
	switch envelope.PredicateType {
	case "https://slsa.dev/provenance/v1":
		var predicate provenance.Provenance
		if err := read(&envelope, &predicate); err != nil {
			return err
		}
		return predicate.Validate()
	case "https://in-toto.io/attestation/test-result/v0.1":
		return read(&envelope, &tests.TestResult{})
	}
	return fmt.Errorf("no validator knows %s", envelope.PredicateType)
}

// read refuses fields that the predicate does not have.
func read(envelope *statement.Statement, predicate proto.Message) error {
	text, err := protojson.Marshal(envelope.Predicate)
	if err != nil {
		return err
	}
	return protojson.Unmarshal(text, predicate)
}
