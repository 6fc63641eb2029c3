// Command test serves made-up monitoring figures as JSON: the data source of the example.
package main

import (
	"encoding/json"
	"log"
	"math/rand/v2"
	"net/http"
	"os"
)

type figures struct {
	Name   string    `json:"name"`
	Values []float64 `json:"values"`
}

func main() {
	http.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	http.HandleFunc("GET /metrics", serveFigures)
	address := ":" + port()
	log.Printf("serving figures on %s", address)
	log.Fatal(http.ListenAndServe(address, nil))
}

func serveFigures(w http.ResponseWriter, _ *http.Request) {
	data := figures{Name: "requests per second", Values: make([]float64, 12)}
	for i := range data.Values {
		data.Values[i] = 50 + 50*rand.Float64()
	}
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(data); err != nil {
		log.Printf("answer not sent: %v", err)
	}
}

func port() string {
	if value := os.Getenv("PORT"); value != "" {
		return value
	}
	return "3000"
}
