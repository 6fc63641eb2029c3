// Writes a BoltDB file from a description on standard input: the form of Trivy's vulnerability database. The tests make a
// tiny one with vulnerabilities of their own, so that a real scanner finds exactly what a test put into an image.
package main

import (
	"encoding/json"
	"log"
	"os"

	bolt "go.etcd.io/bbolt"
)

type entry struct {
	Buckets []string        `json:"buckets"`
	Key     string          `json:"key"`
	Value   json.RawMessage `json:"value"`
}

func main() {
	var entries []entry
	if err := json.NewDecoder(os.Stdin).Decode(&entries); err != nil {
		log.Fatal(err)
	}
	db, err := bolt.Open(os.Args[1], 0o600, nil)
	if err != nil {
		log.Fatal(err)
	}
	if err := db.Update(func(tx *bolt.Tx) error { return write(tx, entries) }); err != nil {
		log.Fatal(err)
	}
	if err := db.Close(); err != nil {
		log.Fatal(err)
	}
}

func write(tx *bolt.Tx, entries []entry) error {
	for _, e := range entries {
		bucket, err := tx.CreateBucketIfNotExists([]byte(e.Buckets[0]))
		for _, name := range e.Buckets[1:] {
			if err == nil {
				bucket, err = bucket.CreateBucketIfNotExists([]byte(name))
			}
		}
		if err != nil {
			return err
		}
		if err := bucket.Put([]byte(e.Key), e.Value); err != nil {
			return err
		}
	}
	return nil
}
